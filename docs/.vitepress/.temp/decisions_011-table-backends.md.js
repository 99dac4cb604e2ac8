import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"011 A runtime for tables of kernels, and lowering inside compile","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/011-table-backends.md","filePath":"decisions/011-table-backends.md"}');
const _sfc_main = { name: "decisions/011-table-backends.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_011-a-runtime-for-tables-of-kernels-and-lowering-inside-compile" tabindex="-1">011 A runtime for tables of kernels, and lowering inside <code>compile</code> <a class="header-anchor" href="#_011-a-runtime-for-tables-of-kernels-and-lowering-inside-compile" aria-label="Permalink to &quot;011 A runtime for tables of kernels, and lowering inside \`compile\`&quot;">​</a></h1><p><strong>Decision.</strong> The contract of a backend is <code>compile(graph)</code>; beside it <code>@convlang/backend</code> has one runtime that makes such a backend of a table of kernels. Both lower what they lack inside <code>compile</code>, by rules that lie with the ops. Capabilities are plain data: op names, and limits of the form attribute, condition, reason.</p><p><strong>Why.</strong> Three of our backends (tfjs&#39;s engines, WebGPU, tfjs-node) and most of those that others would write are tables: order, lifetimes, state, updates and the check of what is given would be the same code each time, and leaks the same mistakes. A backend that prepares whole graphs, as ours in TypeScript does with one plan of memory and kernels that are made ready once, needs none of it. Lowering before <code>compile</code> would have to be remembered by each caller, and the rules depend on what the backend can do, which it knows best itself. With conditions as data rather than functions, tables and error messages say the same as the check.</p><p><strong>Cost.</strong> A limit speaks of one attribute at a time: &quot;stride above 1 together with dilation&quot; must be declared as one of the two. Kernels are synchronous; what needs numbers of the device on the host cannot be a kernel (random masks come from inputs alone, and run on the host).</p><p><strong>When to revisit.</strong> When a backend needs a limit on two attributes at once, or on shapes.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/011-table-backends.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _011TableBackends = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _011TableBackends as default
};
