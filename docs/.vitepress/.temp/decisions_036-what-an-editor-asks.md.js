import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"036 What an editor asks","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/036-what-an-editor-asks.md","filePath":"decisions/036-what-an-editor-asks.md"}');
const _sfc_main = { name: "decisions/036-what-an-editor-asks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_036-what-an-editor-asks" tabindex="-1">036 What an editor asks <a class="header-anchor" href="#_036-what-an-editor-asks" aria-label="Permalink to &quot;036 What an editor asks&quot;">​</a></h1><p><strong>Decision.</strong> The analysis tells, when it is asked, each stage with the shape before and after it and each name with its places. A file with errors has them too. Behind an error a shape is known as far as it does not depend on the error: the layer is built twice on a graph that is thrown away, with two different numbers in place of each unknown one, and a size that comes out the same both times is known. Fixes are proven only when they are asked for. <code>compile</code>, <code>checkSource</code> and the functions on what it gives live in <code>compiler</code>; the elaboration is data (<code>Elaboration</code>), of which each function names the parts that it needs.</p><p>A file that cannot be read whole has <code>ErrorNode</code>s in its tree, each where the text stands: among the stages of a pipeline, or among headers and sections. One holds the text as it is written, what the parser complained of, and the names that the text defines and the tree does not; stages in its span are what could be read of it. Behind text that is missing the flow is unknown, its names are bound as unknown in their pipeline or file, and what may only be missing in a broken stage is not asked for. So nothing that follows from an error is found in the first place. What is left is one complaint a place: where the parser has complained, and where the same code was reported for another instance of a stage, nothing is added.</p><p><strong>Why.</strong> An editor checks at each keystroke and shows shapes while the file is wrong. Building twice needs no rule for a layer, so layers of plugins are known as well as those of the core. Shapes that are only told, never checked with, cannot make errors that follow from others.</p><p><strong>Cost.</strong> A layer behind an error is built up to eight times when stages are asked for. The two numbers could agree by chance; they are large, and one is twice the other.</p><p>What is kept between two checks is what an editor is given: the file, its diagnostics, stages and what names are bound with. The graph of a check must not hang on any of it: collecting it was a third of the time of a keystroke.</p><p><strong>When to revisit.</strong> When a layer&#39;s result depends on its input&#39;s size in steps, so that 960 and 1920 give the same.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/036-what-an-editor-asks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _036WhatAnEditorAsks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _036WhatAnEditorAsks as default
};
