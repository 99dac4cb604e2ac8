import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OpenContext","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/interfaces/OpenContext.md","filePath":"api/@convlang/data/index/interfaces/OpenContext.md"}');
const _sfc_main = { name: "api/@convlang/data/index/interfaces/OpenContext.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / OpenContext</p><h1 id="interface-opencontext" tabindex="-1">Interface: OpenContext <a class="header-anchor" href="#interface-opencontext" aria-label="Permalink to &quot;Interface: OpenContext&quot;">​</a></h1><p>What a reader is told beside the setting.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="basedir" tabindex="-1">baseDir <a class="header-anchor" href="#basedir" aria-label="Permalink to &quot;baseDir&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>baseDir</strong>: <code>string</code></p></blockquote><p>Folder that relative paths start from: that of the model file.</p><hr><h3 id="classes" tabindex="-1">classes <a class="header-anchor" href="#classes" aria-label="Permalink to &quot;classes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>classes</strong>: readonly <code>string</code>[]</p></blockquote><p>Names of the classes when the model file lists them, else empty. Labels that are numbers are their places in it.</p><hr><h3 id="heldbytes" tabindex="-1">heldBytes? <a class="header-anchor" href="#heldbytes" aria-label="Permalink to &quot;heldBytes?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>heldBytes?</strong>: <code>number</code></p></blockquote><p>Largest file, in bytes, that is held in memory; larger ones are read in place. 64 MiB when absent.</p><hr><h3 id="learnt" tabindex="-1">learnt <a class="header-anchor" href="#learnt" aria-label="Permalink to &quot;learnt&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>learnt</strong>: <a href="./../type-aliases/Learnt"><code>Learnt</code></a></p></blockquote><p>What a model has learnt that the samples are for. A reader need not look at it: the classes of any source are matched by name. One that finds out by its labels what they mean takes it from here, and can say which label is unknown, and where.</p><hr><h3 id="part" tabindex="-1">part <a class="header-anchor" href="#part" aria-label="Permalink to &quot;part&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>part</strong>: <a href="./../type-aliases/DataPart"><code>DataPart</code></a></p></blockquote><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./../../../diagnostics/interfaces/Span"><code>Span</code></a> | <code>null</code></p></blockquote><p>Place of the setting in the model file, for errors.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/interfaces/OpenContext.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OpenContext = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OpenContext as default
};
