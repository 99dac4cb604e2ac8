import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fuse()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/functions/fuse.md","filePath":"api/@convlang/passes/functions/fuse.md"}');
const _sfc_main = { name: "api/@convlang/passes/functions/fuse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / fuse</p><h1 id="function-fuse" tabindex="-1">Function: fuse() <a class="header-anchor" href="#function-fuse" aria-label="Permalink to &quot;Function: fuse()&quot;">​</a></h1><blockquote><p><strong>fuse</strong>(<code>schedule</code>, <code>ops</code>): <a href="./../interfaces/Schedule"><code>Schedule</code></a></p></blockquote><p>Joins elementwise nodes to the node whose value they are applied to: rectifiers, biases, additions, batch normalisation at inference become epilogues of the convolution or product before them, and a pool behind those ends the step. It goes by the traits of ops alone (<code>takesEpilogue</code>, <code>elementwise</code>, <code>pools</code>), and joins only what gives the same bits and adds nothing to what must live at the same time: a value that nobody else reads, of the same type, by a node whose other inputs are there before the step begins. A pool reads what then has no place any more, and joins where it halves the numbers at least: its output lives beside the input of the step. The planned arena can still differ by a little: places are given largest first.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="schedule" tabindex="-1">schedule <a class="header-anchor" href="#schedule" aria-label="Permalink to &quot;schedule&quot;">​</a></h3><p><a href="./../interfaces/Schedule"><code>Schedule</code></a></p><h3 id="ops" tabindex="-1">ops <a class="header-anchor" href="#ops" aria-label="Permalink to &quot;ops&quot;">​</a></h3><p><a href="./../type-aliases/TraitTable"><code>TraitTable</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Schedule"><code>Schedule</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/functions/fuse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fuse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fuse as default
};
